// The cookie banner of Bourg-Fictif: nothing can be read behind it before it is answered.
(function () {
  if (document.cookie.indexOf("bourg_cookies=") >= 0) { return; }
  var voile = document.createElement("div");
  voile.id = "cookies-voile";
  var bandeau = document.createElement("div");
  bandeau.id = "cookies";
  bandeau.innerHTML =
    "<p>Ce portail et ses prestataires déposent des traceurs à des fins de mesure d'audience, " +
    "d'amélioration du service et de personnalisation. La poursuite de la navigation suppose " +
    "votre acceptation.</p>" +
    "<button type=\"button\" class=\"bouton\">Tout accepter</button>" +
    "<a class=\"liens\" href=\"/bourg-fictif/mentions\">Paramétrer les traceurs</a>";
  bandeau.querySelector("button").addEventListener("click", function () {
    document.cookie = "bourg_cookies=1; path=/bourg-fictif/; SameSite=Lax";
    voile.remove();
    bandeau.remove();
  });
  document.body.appendChild(voile);
  document.body.appendChild(bandeau);
})();

// « Par sécurité », what was typed is erased whenever a page is shown again.
window.addEventListener("pageshow", function () {
  for (var i = 0; i < document.forms.length; i += 1) { document.forms[i].reset(); }
});
