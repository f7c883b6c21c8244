# The tracker of the bench: a town that hears what is broken in its streets.
{
  "app_title" => "Valmont – Signaler un problème",
  "welcome_text" => "h2. Bienvenue\n\nUn lampadaire éteint, un trou dans la chaussée, un dépôt " \
    "sauvage : dites-le ici aux services techniques de la ville.",
  "default_language" => "fr",
  "self_registration" => "3",
  "lost_password" => "1",
  "mail_from" => "signaler@valmont.example",
  "emails_footer" => "Ville de Valmont, services techniques.",
  "host_name" => "127.0.0.1:#{ENV.fetch('PORT')}",
  "text_formatting" => "textile",
  "gravatar_enabled" => "0"
}.each { |name, value| Setting[name] = value }

project = Project.create!(
  name: "Voirie et espaces publics",
  identifier: "voirie",
  description: "Rues, trottoirs, éclairage, parcs et propreté de la ville de Valmont.",
  is_public: true,
  tracker_ids: Tracker.pluck(:id),
  enabled_module_names: %w[issue_tracking news]
)
IssueCategory.create!(project: project, name: "Éclairage")
IssueCategory.create!(project: project, name: "Chaussée")
IssueCategory.create!(project: project, name: "Propreté")
Role.non_member.update!(permissions: Role.non_member.permissions | %i[view_issues add_issues])

odile = User.new(
  firstname: "Odile", lastname: "Martin", mail: "odile.martin@example.org", language: "fr"
)
odile.login = "odile"
odile.password = odile.password_confirmation = "Un-mot-de-passe-2026"
odile.must_change_passwd = false
odile.save!
Issue.create!(
  project: project,
  tracker: Tracker.find_by!(name: "Assistance"),
  author: odile,
  subject: "Banc cassé au parc des Tilleuls",
  description: "Le dossier est fendu depuis la semaine dernière."
)
