"""What a form does with what it receives: a letter to the service, as its guide shows."""

from django.core.mail import EmailMessage
from wagtailstreamforms.hooks import register

from habitat.models import ReglageDeFormulaire


@register("process_form_submission")
def ecrire_au_service(instance, form):
    """Write to the service what the form says, with its files."""
    reglage = ReglageDeFormulaire.objects.get(form=instance)
    lignes = [
        f"{champ.label} : {', '.join(dit) if isinstance(dit, list) else dit}"
        for nom, champ in form.fields.items()
        if not champ.widget.is_hidden and nom not in form.files
        for dit in [form.cleaned_data.get(nom)]
    ]
    lettre = EmailMessage(f"Formulaire : {instance.title}", "\n".join(lignes), None)
    lettre.to = [reglage.destinataire]
    for nom in form.files:
        for fichier in form.files.getlist(nom):
            fichier.seek(0)
            lettre.attach(fichier.name, fichier.read(), fichier.content_type)
    lettre.send(fail_silently=True)
