module.exports = {
  extend: 'page-simple',
  options: { label: 'Rubrique' }
};
