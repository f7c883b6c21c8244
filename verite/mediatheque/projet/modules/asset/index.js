module.exports = {
  options: {}
};
