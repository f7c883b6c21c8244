#!/bin/sh
# The site of a commune of Wallonia in French, with one form that its agents made.
set -eu
# Their translations come as text only: Zope makes the rest of them when told to.
export zope_i18n_compile_mo_files=true
mkdir -p "$ETAT/etc" "$ETAT/var"
cat >"$ETAT/etc/zope.conf" <<FIN
%define INSTANCE $ETAT
instancehome \$INSTANCE
debug-mode off
default-zpublisher-encoding utf-8
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
cat >"$ETAT/etc/site.zcml" <<'FIN'
<configure xmlns="http://namespaces.zope.org/zope"
           xmlns:meta="http://namespaces.zope.org/meta"
           xmlns:five="http://namespaces.zope.org/five">
  <include package="Products.Five" />
  <meta:redefinePermission from="zope2.Public" to="zope.Public" />
  <five:loadProducts file="meta.zcml" />
  <five:loadProducts />
  <include package="collective.behavior.talcondition" />
  <include package="imio.smartweb.policy" />
  <five:loadProductsOverrides />
  <securityPolicy component="AccessControl.security.SecurityPolicy" />
</configure>
FIN
cat >"$ETAT/etc/zope.ini" <<FIN
[app:zope]
use = egg:Zope#main
zope_conf = $ETAT/etc/zope.conf
[filter:devant]
paste.filter_app_factory = devant:fabrique
[filter:gzip]
use = egg:Paste#gzip
[pipeline:main]
pipeline =
    devant
    gzip
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
"$INSTALLE/bin/zconsole" run "$ETAT/etc/zope.conf" "$ICI/contenu.py"
