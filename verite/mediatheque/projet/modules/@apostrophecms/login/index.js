module.exports = {
  options: { passwordReset: true }
};
