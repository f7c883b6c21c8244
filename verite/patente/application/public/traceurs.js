// The banner of tarteaucitron, and the one service it asks consent for: the statistics of the council.
var tarteaucitronForceLanguage = 'fr';
tarteaucitron.init({
  "privacyUrl": "/donnees-personnelles",
  "bodyPosition": "bottom",
  "hashtag": "#tarteaucitron",
  "cookieName": "tarteaucitron",
  "orientation": "bottom",
  "groupServices": false,
  "showDetailsOnClick": true,
  "serviceDefaultState": "wait",
  "showAlertSmall": false,
  "cookieslist": false,
  "showIcon": true,
  "iconPosition": "BottomRight",
  "adblocker": false,
  "DenyAllCta": true,
  "AcceptAllCta": true,
  "highPrivacy": true,
  "handleBrowserDNTRequest": false,
  "removeCredit": true,
  "moreInfoLink": true,
  "useExternalCss": false,
  "useExternalJs": false,
  "readmoreLink": "/donnees-personnelles",
  "mandatory": true,
  "mandatoryCta": true,
  "googleConsentMode": false,
  "bingConsentMode": false
});
tarteaucitron.services.frequentation = {
  "key": "frequentation",
  "type": "analytic",
  "name": "Fréquentation du site",
  "uri": "/donnees-personnelles",
  "needConsent": true,
  "cookies": ["frequentation"],
  "js": function () {
    "use strict";
    document.cookie = 'frequentation=1; path=/; max-age=33696000; samesite=lax';
  }
};
(tarteaucitron.job = tarteaucitron.job || []).push('frequentation');
