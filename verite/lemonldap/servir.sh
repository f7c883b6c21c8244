#!/bin/sh
set -eu
export LLNG_DEFAULTCONFFILE="$ETAT/lemonldap-ng.ini" LC_ALL=C.UTF-8
exec plackup --host 127.0.0.1 --port "$PORT" --env deployment --server Starman --workers 3 -e '
use Plack::Builder;
use Lemonldap::NG::Portal::Main;
builder {
  enable "Plack::Middleware::Static",
    path => sub { s!^/static/!! }, root => "/usr/share/lemonldap-ng/portal/htdocs/static/";
  enable "Plack::Middleware::Static",
    path => sub { s!^/javascript/!! }, root => "/usr/share/javascript/";
  Lemonldap::NG::Portal::Main->run({});
};'
