// File fields and groups are not offered unless the project names them.
module.exports = {
  options: {
    classPrefix: 'formulaire',
    formWidgets: {
      '@apostrophecms/form-text-field': {},
      '@apostrophecms/form-textarea-field': {},
      '@apostrophecms/form-boolean-field': {},
      '@apostrophecms/form-select-field': {},
      '@apostrophecms/form-radio-field': {},
      '@apostrophecms/form-checkboxes-field': {},
      '@apostrophecms/form-file-field': {},
      '@apostrophecms/form-conditional': {},
      '@apostrophecms/form-divider': {},
      '@apostrophecms/form-group': {},
      '@apostrophecms/rich-text': { toolbar: [ 'styles', 'bold', 'italic', 'link', 'orderedList', 'bulletList' ] }
    }
  }
};
