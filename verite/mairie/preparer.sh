#!/bin/sh
# The site of a commune in French: the forms that its agents made with collective.easyform, and accounts of families.
set -eu
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
  <five:loadProductsOverrides />
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
"$INSTALLE/bin/zconsole" run "$ETAT/etc/zope.conf" "$ICI/contenu.py"
