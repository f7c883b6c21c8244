// Before a real site stands a server that compresses what it sends.
const compression = require('compression');

module.exports = {
  middleware(self) {
    return {
      comprimer: { before: '@apostrophecms/asset', middleware: compression() }
    };
  }
};
