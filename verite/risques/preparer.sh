#!/bin/sh
# The risks at work of small town halls, in French: a questionnaire, published, and the account of a secretary.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/base" "$ETAT/etc" "$ETAT/var/blobs"
chmod 700 "$ETAT/base"
cat >"$ETAT/etc/zope.conf" <<FIN
%define INSTANCE $ETAT
instancehome \$INSTANCE
debug-mode off
default-zpublisher-encoding utf-8
<environment>
    zope_i18n_compile_mo_files 1
</environment>
<zodb_db main>
    mount-point /
    cache-size 10000
    <blobstorage>
        blob-dir \$INSTANCE/var/blobs
        <filestorage>
            path \$INSTANCE/var/Data.fs
        </filestorage>
    </blobstorage>
</zodb_db>
FIN
cat >"$ETAT/etc/site.zcml" <<FIN
<configure xmlns="http://namespaces.zope.org/zope"
           xmlns:meta="http://namespaces.zope.org/meta"
           xmlns:five="http://namespaces.zope.org/five"
           xmlns:db="http://namespaces.zope.org/db">
  <!-- Two of its libraries carry the same screens of upgrades, and a new site has nothing to upgrade. -->
  <exclude package="ftw.upgrade" />
  <exclude package="osha.oira.upgrade" />
  <include package="Products.Five" />
  <meta:redefinePermission from="zope2.Public" to="zope.Public" />
  <five:loadProducts file="meta.zcml" />
  <five:loadProducts />
  <include package="osha.oira" />
  <five:loadProductsOverrides />
  <includeOverrides package="osha.oira" file="overrides.zcml" />
  <include package="z3c.saconfig" file="meta.zcml" />
  <db:engine name="session" url="postgresql://oira@127.0.0.1:$((PORT + 1))/oira" />
  <db:session engine="session" />
  <securityPolicy component="AccessControl.security.SecurityPolicy" />
</configure>
FIN
cat >"$ETAT/etc/zope.ini" <<FIN
[app:zope]
use = egg:Zope#main
zope_conf = $ETAT/etc/zope.conf
[pipeline:main]
pipeline =
    egg:Zope#httpexceptions
    zope
[server:main]
use = egg:waitress#main
host = 127.0.0.1
port = $PORT
threads = 4
clear_untrusted_proxy_headers = false
[loggers]
keys = root
[handlers]
keys = console
[formatters]
keys = generic
[logger_root]
level = WARNING
handlers = console
[handler_console]
class = StreamHandler
args = (sys.stderr,)
formatter = generic
[formatter_generic]
format = %(levelname)s %(message)s
FIN
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U oira -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
"$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U oira postgres -c "CREATE DATABASE oira"
"$INSTALLE/bin/zconsole" run "$ETAT/etc/zope.conf" "$ICI/contenu.py"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
