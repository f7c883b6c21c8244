"""The proof that one is no robot: how code, labels and pictures say it, and what only looks so."""

from typing import Any

import pytest

from exigences.facts.page.nature import nature_of
from exigences.model.facts.champs import Nature
from tests.fabrique.collecte import champ_brut
from tests.facts.test_nature_en_contexte import lus

MUET: dict[str, Any] = {"nom": "x7", "identifiant": "x7"}


def lue(libelle: str = "", **autres: Any) -> tuple[Nature, bool]:
    return nature_of(champ_brut(libelle, **(MUET | autres)))


@pytest.mark.parametrize(
    "nom",
    [
        "captcha_keystring", "seccodeverify", "imagestring", "visual_verification_code",
        "register_vv[q][0]", "humanverify[input]", "qa_answer", "gfx_check", "kaptcha",
        "j_captcha_response", "ctl00$Main$txtVerify", "dnn$ctr388$Register$ctlCaptcha",
        "security_word", "mcspvalue", "antibot_input_str", "norobot", "is_human", "spam_question",
        "codigo_seguridad", "kod_obrazka", "guvenlik_kodu", "zashita", "math_answer", "yzm",
        "verif_box", "capcode", "turingnumber", "keystring", "image_verification", "quiz-321",
    ],
)  # fmt: skip
def test_names_that_forms_give_it(nom: str) -> None:
    assert lue(nom=nom, identifiant="")[0] is Nature.CAPTCHA


@pytest.mark.parametrize(
    "dit",
    [
        "Recopiez les caractères ci-contre", "Recopier le code", "Code de l'image",
        "Prouvez que vous êtes humain", "Combien font 3 et 4 ?", "Question anti-robot",
        "Entrez le résultat de l'addition", "Êtes-vous un robot ?",
        "Type the characters you see in the picture below", "What is two plus three?",
        "Please add 3 and 4", "Robot check", "Retype the characters from the picture",
        "What colour is the sky?", "How many days are there in a week?", "3 x 4 = ?",
        "Spam-Abfrage", "Zeichen aus dem Bild", "Wie viel ist 3 + 4?", "Rechenaufgabe",
        "Neem de code over", "Hoeveel is 3 + 4", "Código de la imagen", "¿Cuánto es 3 + 4?",
        "Digite os caracteres da imagem", "Quanto fa tre più quattro", "Riscrivi il codice",
        "Przepisz znaki", "Tekst z obrazka", "Opište text z obrázku", "Kolik je 3+4",
        "Képen látható szöveg", "Codul din imagine", "Resimdeki kod",
        "Введите слово с картинки", "Сколько будет три плюс четыре", "Антибот",
        "Захисний код", "Κωδικός ασφαλείας", "画像に表示された文字", "자동등록방지",
        "کد امنیتی", "รหัสความปลอดภัย", "Saugos kodas", "Введите капчу", "Enter the capcha",
        "Type the value you see", "Type the 4 characters on the left", "Ketik kode di samping",
        "Yandaki kodu giriniz", "Inserisci il numero che vedi", "表示されている文字",
        "Введите число, которое вы видите на картинке", "To prevent automated sign-ups",
    ],
)  # fmt: skip
def test_words_that_ask_it_in_many_languages(dit: str) -> None:
    assert lue(dit) == (Nature.CAPTCHA, True)


@pytest.mark.parametrize(
    "dit",
    [
        "Enter the code",
        "Sicherheitsfrage",
        "Which month is the first",
        "Saisissez le code",
        "Kod weryfikacyjny",
        "Code eingeben",
        "رمز التحقق",
    ],
)
def test_words_that_also_ask_another_code_are_never_sure(dit: str) -> None:
    assert lue(dit) == (Nature.CAPTCHA, False)


@pytest.mark.parametrize(
    "dit",
    [
        "Combien de jours d'absence", "Combien de mois ?", "Dimensions 10 x 15", "Photo 35x45 mm",
        "How many days will you stay?", "What year is your car?", "Which day is best",
        "What colour is your car?", "Introduzca texto", "Digite o texto", "Введите текст",
        "Введите сумму", "Inserisci testo", "Enter the word", "Enter the course code",
        "Enter the verification code sent to your email", "Saisissez le code reçu par SMS",
        "Saisissez le code de votre contrat", "Entrez le code du dossier", "Code promo",
        "Text of the image caption", "Question de sécurité", "Контрольный вопрос",
        "Add 1 to 5 keywords", "Enter street number or PO Box", "Numéro de sécurité sociale",
    ],
)  # fmt: skip
def test_words_that_only_look_like_it(dit: str) -> None:
    assert lue(dit)[0] is not Nature.CAPTCHA


@pytest.mark.parametrize(
    ("libelle", "nom"),
    [
        ("Date de validation", "validation"),
        ("Total", "sum"),
        ("Confirmez votre courriel", "verif_email"),
        ("Code promo", "code_check"),
        ("Product", "quiz"),
        ("Secret question", "security_question"),
        ("", "verifyemail"),
        ("", "coupon_code"),
    ],
)
def test_a_name_that_the_label_belies(libelle: str, nom: str) -> None:
    assert lue(libelle, nom=nom, identifiant=nom)[0] is not Nature.CAPTCHA


@pytest.mark.parametrize(
    "dit",
    [
        "Ich bin kein Roboter", "Я не робот", "Não sou um robô", "Nie jestem robotem", "I'm human",
        "Confirm that this is not spam", "Je confirme ne pas être un robot",
    ],
)  # fmt: skip
def test_a_box_to_tick(dit: str) -> None:
    assert lue(dit, type="checkbox")[0] is Nature.CAPTCHA


@pytest.mark.parametrize("nom", ["q", "nom", "email"])
def test_its_words_win_over_the_name_of_another_thing(nom: str) -> None:
    assert lue("Combien font 3 + 4 ?", nom=nom, identifiant=nom)[0] is Nature.CAPTCHA


def test_a_code_typed_unseen_and_a_question_to_tick() -> None:
    assert lue("", type="password", nom="captcha")[0] is Nature.CAPTCHA
    assert lue("Êtes-vous humain ?", type="radio")[0] is Nature.CAPTCHA
    assert lue("Le chat", type="radio", nom="captcha")[0] is Nature.CAPTCHA


@pytest.mark.parametrize(
    "nom", ["verify_code", "confirmCode", "txtVerificationCode", "post_vv[code]"]
)
def test_the_name_of_such_a_code_under_a_label_in_a_language_not_known(nom: str) -> None:
    assert lue("Ingiltu", nom=nom, identifiant="")[0] is Nature.CAPTCHA


def test_a_label_that_may_ask_a_code_speaks_before_a_name() -> None:
    assert lue("Enter the code", nom="email2", identifiant="") == (Nature.CAPTCHA, False)
    assert lue("E-mail", nom="confirm_code", identifiant="")[0] is Nature.COURRIEL


def test_words_around_a_field_may_ask_it() -> None:
    assert lue(aide="Enter the code") == (Nature.CAPTCHA, False)
    assert lue(aide="Enter the code that we sent") == (Nature.AUTRE, True)
    assert lue("Ville", aide="Ville Enter the code")[0] is Nature.ADRESSE


def test_what_is_called_a_captcha_is_one_whatever_its_label() -> None:
    assert lue("Code promo", nom="captcha_code")[0] is Nature.CAPTCHA


def test_a_silent_code_with_a_drawn_picture() -> None:
    assert lue(nom="code", images="dessin.php?n=4")[0] is Nature.CAPTCHA
    assert lue(nom="code", images="logo.png")[0] is Nature.AUTRE
    assert lue("Ville", nom="code", images="dessin.php?n=4")[0] is Nature.ADRESSE


def test_a_list_to_choose_from() -> None:
    assert lue("3 + 4 =", type="select", nom="captcha")[0] is Nature.CAPTCHA
    assert lue("Tri", type="select", nom="sum")[0] is not Nature.CAPTCHA


def test_a_code_with_its_picture_is_not_sent() -> None:
    code: dict[str, Any] = {"libelle": "Confirmation code", "nom": "code"}
    assert lue(**code)[0] is Nature.CODE_USAGE_UNIQUE
    assert lue(**code, images="captcha.php")[0] is Nature.CAPTCHA


def test_the_last_field_that_nothing_tells_answers_the_picture() -> None:
    image = "verifycode.php?id=3"
    champs = [
        champ_brut("Skole", nom="a", images=image),
        champ_brut("Bokstavene", nom="b", images=image),
        champ_brut("Merknad", nom="c"),
    ]
    natures = [Nature.AUTRE, Nature.CAPTCHA, Nature.AUTRE]
    assert lus(*champs) == list(zip("abc", natures, strict=True))


def test_a_picture_that_a_field_answers_asks_nothing_of_the_others() -> None:
    image = "verifycode.php?id=3"
    champs = [
        champ_brut("Code", nom="a", images=image),
        champ_brut("Skole", nom="b", images=image),
    ]
    assert lus(*champs) == [("a", Nature.CAPTCHA), ("b", Nature.AUTRE)]


def test_the_security_code_of_a_card_is_no_captcha() -> None:
    numero = champ_brut("Numéro de carte bancaire", nom="numero")
    code = champ_brut("Code de sécurité", nom="code")
    assert lus(code) == [("code", Nature.CAPTCHA)]
    assert lus(numero, code) == [("numero", Nature.PAIEMENT), ("code", Nature.PAIEMENT)]
    aide = champ_brut("Cryptograme", nom="c", aide="Les 3 derniers chiffres au dos de la carte")
    assert lus(numero, aide) == [("numero", Nature.PAIEMENT), ("c", Nature.PAIEMENT)]
    assert lus(aide) == [("c", Nature.AUTRE)]
    assert lue("CVV", type="password") == (Nature.PAIEMENT, True)


def test_what_is_typed_in_a_search_is_no_captcha() -> None:
    mot = champ_brut("Type the words below", nom="mot")
    assert lus(mot) == [("mot", Nature.CAPTCHA)]
    assert lus(mot, role="search") == [("mot", Nature.RECHERCHE)]


@pytest.mark.parametrize(
    "dit",
    ["Security code", "Sicherheitscode", "Código de seguridad", "Turvakoodi", "请输入验证码",
     "קוד אבטחה", "Mã bảo vệ", "Güvenlik kodu"],
)  # fmt: skip
def test_a_bare_security_code_is_sure_only_beside_its_picture(dit: str) -> None:
    assert lue(dit) == (Nature.CAPTCHA, False)
    assert lue(dit, nom="security_code") == (Nature.CAPTCHA, False)
    assert lue(dit, images="captcha.php") == (Nature.CAPTCHA, True)


@pytest.mark.parametrize(
    "dit",
    ["短信验证码", "手机验证码", "Güvenlik kodu (CV2)", "Código de seguridad de la tarjeta",
     "Kart güvenlik kodu", "Код безопасности из СМС"],
)  # fmt: skip
def test_the_code_of_a_message_or_of_a_card_is_none(dit: str) -> None:
    assert lue(dit)[0] is not Nature.CAPTCHA


@pytest.mark.parametrize(
    "dit",
    [
        "Hva heter hovedstaden i Norge?", "Glavni grad Hrvatske? (zaštita od spama)",
        "¿De qué color es la nieve?", "Welche Farbe hat Schnee?", "Aktuální rok",
        "Jaki mamy teraz rok? (przed robotami)", "En quelle année sommes-nous ?",
        "What is the last letter of banana?", "Veuillez compléter : 4 ajouté à 9 vaut",
        "12 + 7 sonucu kaçtır?", "Enter notarobot here", "Antipourriel",
    ],
)  # fmt: skip
def test_a_question_that_only_sorts_robots_out(dit: str) -> None:
    assert lue(dit)[0] is Nature.CAPTCHA


@pytest.mark.parametrize(
    "dit",
    [
        "Sujet (pas de spam)", "Votre robot de cuisine", "Quelle est la nature du projet ?",
        "Combien de personnes composent le foyer ?", "De quelle caisse dépendez-vous ?",
        "Quelle est la capitale de votre pays de naissance ?", "Année en cours d'études",
        "Quel est le numéro du dossier ?", "Ressources de l'année",
    ],
)  # fmt: skip
def test_a_question_about_the_person_sorts_nobody_out(dit: str) -> None:
    assert lue(dit)[0] is not Nature.CAPTCHA


def test_words_written_after_a_field_may_speak_of_robots() -> None:
    assert lue("Numéro", aide="Numéro (contre les robots)") == (Nature.CAPTCHA, False)
    asked = {"indice": "Réponse", "libelle": "Réponse", "proche": "7 + 5"}
    assert lue(**asked)[0] is Nature.CAPTCHA


def test_a_drawn_picture_asks_to_be_copied_by_words_that_ask_to_write() -> None:
    assert lue("Tapez ce que vous lisez", images="dessin.php?n=4") == (Nature.CAPTCHA, False)
    assert lue("Quantité", images="dessin.php?n=4")[0] is Nature.AUTRE
    assert lue(nom="a", images="dessin.php?n=4") == (Nature.CAPTCHA, False)


def test_a_picture_beside_a_field_that_says_what_it_is() -> None:
    assert lue(nom="email", images="captcha.php")[0] is Nature.COURRIEL


def test_a_name_that_another_label_belies_is_a_doubt_at_most() -> None:
    assert lue("Importer un fichier", nom="image_text") == (Nature.CAPTCHA, False)
    assert lue("Nom de la recette", classe="verifyText")[0] is not Nature.CAPTCHA
    assert lue("Adresse", nom="wpCaptchaWord") == (Nature.CAPTCHA, True)


def test_the_answer_to_a_secret_question_is_no_captcha() -> None:
    assert lue("Réponse", nom="question_answer", identifiant="")[0] is Nature.CAPTCHA
    assert lue("Réponse", nom="security_question_answer", identifiant="")[0] is not Nature.CAPTCHA


@pytest.mark.parametrize(
    "image",
    ["data:image/png;base64,iVBORw0", "/secure/dessin", "https://a.exemple/i/?f=3", "48213377.png"],
)
def test_a_picture_made_for_the_page_beside_a_mute_field_where_robots_write(image: str) -> None:
    slovo, mail = champ_brut("Slovo", nom="zx", images=image), champ_brut("E-mail", nom="m")
    assert lus(mail, slovo) == [("m", Nature.COURRIEL), ("zx", Nature.CAPTCHA)]
    assert lus(champ_brut("Taille", nom="t"), slovo) == [("t", Nature.AUTRE), ("zx", Nature.AUTRE)]


@pytest.mark.parametrize(
    "image", ["logo.png", "w-1/2 col/3", "https://video.exemple/embed/x1", "/js/carte", "plan.jpg"]
)
def test_another_picture_beside_a_mute_field(image: str) -> None:
    slovo, mail = champ_brut("Slovo", nom="zx", images=image), champ_brut("E-mail", nom="m")
    assert lus(mail, slovo) == [("m", Nature.COURRIEL), ("zx", Nature.AUTRE)]


def test_a_picture_stands_for_the_words_of_a_silent_field() -> None:
    mail = champ_brut("E-mail", nom="m")
    silent: dict[str, Any] = {"nom": "zx", "images": "images/chiffres.jpg cellule"}
    assert lus(mail, champ_brut("", **silent)) == [("m", Nature.COURRIEL), ("zx", Nature.CAPTCHA)]
    assert lus(mail, champ_brut("Slovo", **silent))[1] == ("zx", Nature.AUTRE)
    ornament = silent | {"images": "images/spacer.gif cellule"}
    assert lus(mail, champ_brut("", **ornament))[1] == ("zx", Nature.AUTRE)
