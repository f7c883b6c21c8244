-- What its administration page would write: a plugin that opens accounts, and an inhabitant who has one.
UPDATE g_scope SET gs_display_name = 'Mon compte', gs_description = 'Votre compte du portail de la vallée' WHERE gs_name = 'g_profile';
INSERT INTO g_user (gu_username, gu_name, gu_email, gu_enabled)
  VALUES ('odile', 'Odile Martin', 'odile.martin@example.org', 1);
-- The password of its first account, « password », is hers too.
INSERT INTO g_user_password (gu_id, guw_password)
  SELECT (SELECT gu_id FROM g_user WHERE gu_username = 'odile'), guw_password FROM g_user_password LIMIT 1;
INSERT INTO g_user_scope_user (gu_id, gus_id)
  VALUES ((SELECT gu_id FROM g_user WHERE gu_username = 'odile'), (SELECT gus_id FROM g_user_scope WHERE gus_name = 'g_profile'));
INSERT INTO g_plugin_module_instance (gpmi_module, gpmi_name, gpmi_display_name, gpmi_parameters, gpmi_enabled)
  VALUES ('register', 'compte', 'Ouvrir un compte', '{
    "registration": true, "session-key": "G_REGISTER_SESSION", "session-duration": 3600, "scope": ["g_profile"],
    "set-password": "always", "schemes": [], "verify-email": false,
    "update-email": false,
    "reset-credentials": true, "reset-credentials-session-key": "G_RESET_SESSION",
    "reset-credentials-session-duration": 3600, "reset-credentials-email": true,
    "reset-credentials-token-duration": 600, "reset-credentials-from": "portail@valmont.example",
    "reset-credentials-content-type": "text/plain; charset=utf-8",
    "templatesResetCredentials": {"fr": {"subject": "Votre compte du portail de la vallée", "defaultLang": true,
      "body-pattern": "Pour choisir un autre mot de passe : http://127.0.0.1:PORT_DU_SERVICE/profile.html?resetCredentials=compte&token={TOKEN}"}},
    "reset-credentials-code": false,
    "host": "127.0.0.1", "port": PORT_DU_COURRIEL, "use-tls": false, "check-certificate": false}', 1);
