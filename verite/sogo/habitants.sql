CREATE DATABASE sogo CHARACTER SET utf8mb4;
CREATE USER 'sogo'@'127.0.0.1' IDENTIFIED BY 'sogo';
CREATE USER 'sogo'@'localhost' IDENTIFIED BY 'sogo';
GRANT ALL ON sogo.* TO 'sogo'@'127.0.0.1';
GRANT ALL ON sogo.* TO 'sogo'@'localhost';
USE sogo;
CREATE TABLE habitants (
  c_uid VARCHAR(60) PRIMARY KEY, c_name VARCHAR(60), c_password VARCHAR(255), c_cn VARCHAR(255), mail VARCHAR(255)
);
INSERT INTO habitants VALUES
  ('odile', 'odile', '{plain}Un-mot-de-passe-2026', 'Odile Martin', 'odile.martin@valmont.example'),
  ('ecoles', 'ecoles', '{plain}Un-mot-de-passe-2026', 'Service des écoles', 'ecoles@valmont.example'),
  ('etat-civil', 'etat-civil', '{plain}Un-mot-de-passe-2026', 'État civil', 'etat.civil@valmont.example');
