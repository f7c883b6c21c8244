#!/bin/sh
# A sign-in portal in French, as Debian ships it, open to registration, with its demo users.
set -eu
mkdir "$ETAT/conf" "$ETAT/sessions" "$ETAT/psessions" "$ETAT/notifications" "$ETAT/cache" \
  "$ETAT/captcha"
cat >"$ETAT/lemonldap-ng.ini" <<FIN
[all]
logLevel = error
checkTime = 1
[configuration]
type = File
dirName = $ETAT/conf
localStorage = Cache::FileCache
localStorageOptions = {'namespace'=>'banc','cache_root'=>'$ETAT/cache','cache_depth'=>0,'directory_umask'=>'007'}
[portal]
staticPrefix = /static
templateDir = /usr/share/lemonldap-ng/portal/templates
languages = fr, en
[handler]
[manager]
FIN
python3 - <<'FIN'
import json, os, pathlib
etat, port = os.environ["ETAT"], os.environ["PORT"]
conf = json.loads(pathlib.Path("/var/lib/lemonldap-ng/conf/lmConf-1.json").read_text("utf-8"))
conf |= {
    "portal": f"http://127.0.0.1:{port}/",
    "domain": "127.0.0.1",
    "captcha_register_enabled": 1,
    "captcha_mail_enabled": 1,
    "captcha_login_enabled": 0,
    "portalDisplayRegister": 1,
    "portalDisplayResetPassword": 1,
    "mailUrl": f"http://127.0.0.1:{port}/resetpwd",
    "registerUrl": f"http://127.0.0.1:{port}/register",
    "SMTPServer": "127.0.0.1",
    "SMTPPort": int(os.environ["PORT_COURRIEL"]),
    "mailFrom": "portail@valmont.example",
    "portalMainLogo": "common/logos/logo_llng_400px.png",
}
for key in ("globalStorageOptions", "persistentStorageOptions"):
    name = "psessions" if key.startswith("pers") else "sessions"
    conf[key] = {**conf.get(key, {}), "Directory": f"{etat}/{name}",
                 "LockDirectory": f"{etat}/{name}"}
conf["localSessionStorageOptions"] = {**conf.get("localSessionStorageOptions", {}),
                                      "cache_root": f"{etat}/cache"}
conf["notificationStorageOptions"] = {"dirName": f"{etat}/notifications"}
pathlib.Path(f"{etat}/conf/lmConf-1.json").write_text(json.dumps(conf), "utf-8")
FIN
