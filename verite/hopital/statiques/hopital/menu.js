(function () {
  var bouton = document.querySelector('.bascule');
  document.documentElement.classList.add('avec-script');
  bouton.addEventListener('click', function () {
    var ouvert = bouton.getAttribute('aria-expanded') === 'true';
    bouton.setAttribute('aria-expanded', String(!ouvert));
    document.getElementById('menu').classList.toggle('ouvert', !ouvert);
  });
})();
