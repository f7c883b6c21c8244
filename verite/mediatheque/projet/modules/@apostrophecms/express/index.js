module.exports = {
  options: { session: { secret: 'banc-banc-banc-banc' } }
};
