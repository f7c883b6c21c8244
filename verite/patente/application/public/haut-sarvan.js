// The lists, the dates, and the questions that come only after an answer.
$(function () {
  $('.js-liste').each(function () {
    var liste = $(this);
    liste.select2({
      language: 'fr',
      placeholder: liste.data('placeholder'),
      maximumSelectionLength: liste.data('max') || 0,
      minimumResultsForSearch: 8
    });
  });

  $('.js-date').each(function () {
    flatpickr(this, {
      locale: 'fr',
      dateFormat: 'd/m/Y',
      allowInput: true,
      minDate: this.dataset.min || null,
      maxDate: this.dataset.max || null
    });
  });

  function montrer() {
    $('[data-si]').each(function () {
      var morceaux = this.dataset.si.split('=');
      var champs = $('form').find('[name$="[' + morceaux[0] + ']"]');
      var valeur = champs.is(':radio') ? champs.filter(':checked').val() : champs.val();
      this.hidden = valeur !== morceaux[1];
    });
  }
  // A declaration is confirmed in a window, once the browser has nothing more to ask.
  $('#ouvrir-confirmer').on('click', function () {
    if (this.form.reportValidity()) {
      bootstrap.Modal.getOrCreateInstance('#confirmer').show();
    }
  });

  $('form').on('change', montrer);
  montrer();
});
