#!/bin/sh
# A class as its teacher's form would write it, in the encoding of the program.
set -eu
classe=log/classes/6543210
mkdir -p "$classe/.users" "$classe/doc" "$classe/exams" "$classe/noscore" "$classe/score" "$classe/sheets" \
  "$classe/src" "$classe/vote" "$classe/seq" "$classe/cdt" "$classe/livret"
{
  cat <<'FIN'
!set class_password=calcul12
!set class_supervisor=Jeanne, Ferrand
!set class_institution=Université populaire de Valmont
!set class_description=Le calcul de tous les jours
!set class_information=
!set class_email=cours@valmont.example
!set class_lang=fr
!set class_creation=20260901
!set class_expiration=20300731
!set class_limit=40
!set class_level=U1
!set class_slevel=
!set class_defined=yes
!set class_secure=all
!set class_typename=class
!set class_type=0
FIN
} | iconv -f UTF-8 -t ISO-8859-1 >"$classe/.def"
echo 5 >"$classe/version"
{
  cat <<'FIN'
!set user_firstname=Jeanne
!set user_lastname=Ferrand
!set user_email=cours@valmont.example
!set user_password=secret12
!set user_exists=yes
FIN
} | iconv -f UTF-8 -t ISO-8859-1 >"$classe/supervisor"
cd log/classes
sh ./.build-index
