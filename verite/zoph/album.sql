UPDATE zoph_conf SET value = 'fr' WHERE conf_id = 'interface.language';
UPDATE zoph_conf SET value = 'Les photos du comité des fêtes de Valmont' WHERE conf_id = 'interface.title';
UPDATE zoph_conf SET value = '1' WHERE conf_id IN ('feature.comments', 'feature.rating');
UPDATE zoph_conf SET value = '@ETAT@/photos' WHERE conf_id = 'path.images';
UPDATE zoph_conf SET value = 'Europe/Paris' WHERE conf_id = 'date.tz';
UPDATE zoph_albums SET album = 'Albums du comité' WHERE album_id = 1;
INSERT INTO zoph_albums (album_id, parent_album_id, album, album_description) VALUES
  (2, 1, 'Fête de la Saint-Jean', 'Le samedi 20 juin, sur la place de l''église.');
INSERT INTO zoph_people (person_id, first_name, last_name, email) VALUES
  (2, 'Odile', 'Martin', 'odile.martin@valmont.example');
-- Her password, as Zoph writes it: Un-mot-de-passe-2026.
INSERT INTO zoph_users (user_id, person_id, user_class, user_name, password, leave_comments, allow_rating, browse_people) VALUES
  (2, 2, '1', 'odile', '$2y$12$ko0jlUWMaY8uJon/t5.cJuZa2PVMUSVOsvMhtU8jHVoTOnTlDrc1G', '1', '1', '0');
INSERT INTO zoph_prefs (user_id, language) VALUES (2, 'fr');
INSERT INTO zoph_groups VALUES (1, 'Adhérents', 'Les adhérents du comité des fêtes');
INSERT INTO zoph_groups_users (group_id, user_id) VALUES (1, 2);
INSERT INTO zoph_group_permissions (group_id, album_id, access_level, writable, subalbums) VALUES
  (1, 1, 5, '0', '1'), (1, 2, 5, '0', '1');
INSERT INTO zoph_photos (photo_id, name, path, width, height, size, title, date, time, level) VALUES
  (1, 'fete-1.jpg', 'fete', 1200, 800, 40000, 'Le stand des crêpes', '2026-06-20', '18:00:00', 1),
  (2, 'fete-2.jpg', 'fete', 1200, 800, 40000, 'Le bal', '2026-06-20', '21:00:00', 1),
  (3, 'fete-3.jpg', 'fete', 1200, 800, 40000, 'Le feu de la Saint-Jean', '2026-06-20', '23:00:00', 1);
INSERT INTO zoph_photo_albums VALUES (1, 2), (2, 2), (3, 2);
