module.exports = {
  options: { perPage: 20 }
};
