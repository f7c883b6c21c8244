-- Odile has an account, and a calendar of her own.
INSERT INTO usr (user_no, active, email_ok, updated, username, password, fullname, email, locale)
  VALUES (10, TRUE, current_date, current_date, 'odile', '**Un-mot-de-passe-2026', 'Odile Martin', 'odile.martin@example.org', 'fr');
INSERT INTO principal (type_id, user_no, displayname, default_privileges)
  SELECT 1, user_no, fullname, 0::BIT(24) FROM usr WHERE username = 'odile';
INSERT INTO collection (user_no, parent_container, dav_name, dav_etag, dav_displayname, is_calendar, created, modified, public_events_only, publicly_readable, is_addressbook, resourcetypes)
  VALUES (10, '/odile/', '/odile/ecole/', '-1', 'L''agenda de la classe', TRUE, current_date, current_date, FALSE, FALSE, FALSE, '<DAV::collection/><urn:ietf:params:xml:ns:caldav:calendar/>');
