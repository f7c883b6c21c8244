<?php

$etat = getenv('ETAT');
$config = [];
$config['db_dsnw'] = "sqlite:///$etat/base.sqlite?mode=0640";
$config['imap_host'] = '127.0.0.1:' . (getenv('PORT') - 5000);
$config['smtp_host'] = '127.0.0.1:' . getenv('PORT_COURRIEL');
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['des_key'] = 'une-cle-pour-le-banc-ici';
$config['product_name'] = 'Le courrier de Valmont';
$config['mail_domain'] = 'valmont.example';
$config['username_domain'] = '';
$config['language'] = 'fr_FR';
$config['timezone'] = 'Europe/Paris';
$config['log_dir'] = "$etat/journaux/";
$config['temp_dir'] = "$etat/temp/";
$config['plugins'] = [];
$config['enable_spellcheck'] = false;
$config['create_default_folders'] = true;
