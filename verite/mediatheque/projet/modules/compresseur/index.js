// Before a real site stands a server that compresses what it sends.
const compression = require('compression');

module.exports = {
  before: '@apostrophecms/asset',
  middleware(self) {
    return {
      comprimer: { before: '@apostrophecms/express', middleware: compression() }
    };
  }
};
