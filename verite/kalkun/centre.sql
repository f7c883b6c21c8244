UPDATE user SET password = '@MOT_DE_PASSE@', phone_number = '+33639980001', realname = 'Centre social' WHERE id_user = 1;
UPDATE user_settings SET language = 'french', country_code = 'FR', signature = 'false;', theme = 'blue' WHERE id_user = 1;
INSERT INTO user VALUES (2, 'odile', 'Odile Martin', '@MOT_DE_PASSE@', '+33639980002', 'user');
INSERT INTO user_settings VALUES (2, 'blue', 'false;', 'false', 20, 'true;background.jpg', 'default', 'french', 'asc', 'FR');
INSERT INTO pbk_groups (Name, id_user, is_public) VALUES ('Sortie du samedi', 2, 'false');
INSERT INTO pbk (GroupID, Name, Number, id_user, is_public) VALUES (-1, 'Amina Bensaïd', '+33639980011', 2, 'false');
INSERT INTO pbk (GroupID, Name, Number, id_user, is_public) VALUES (-1, 'Jean Petit', '+33639980012', 2, 'false');
INSERT INTO user_group (id_pbk, id_pbk_groups, id_user) VALUES (1, 1, 2), (2, 1, 2);
INSERT INTO inbox (Text, SenderNumber, UDH, TextDecoded, RecipientID, Processed, ReceivingDateTime) VALUES
  ('', '+33639980011', '', 'Bonjour, à quelle heure part le car samedi ? Merci, Amina', '', 'true', '2026-11-23 18:12:00');
INSERT INTO user_inbox (id_inbox, id_user) VALUES (1, 2);
INSERT INTO kalkun (version) VALUES ('@VERSION@');
