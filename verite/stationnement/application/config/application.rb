require 'rails'
require 'active_model/railtie'
require 'active_record/railtie'
require 'action_controller/railtie'
require 'action_view/railtie'
require 'action_mailer/railtie'

# Guichet du stationnement de la ville de Valombre-sur-Seille.
class Guichet < Rails::Application
  config.load_defaults 7.2
  config.root = File.expand_path('..', __dir__)
  config.eager_load = true
  config.enable_reloading = false
  config.consider_all_requests_local = false
  config.public_file_server.enabled = true
  config.secret_key_base = ENV.fetch('CLE_DE_SESSION')
  config.paths['config/database'] = ['config/database.yml']
  config.session_store :cookie_store, key: '_guichet_stationnement', expire_after: 30.minutes
  config.i18n.available_locales = [:fr]
  config.i18n.default_locale = :fr
  config.time_zone = 'Paris'
  config.logger = ActiveSupport::Logger.new($stdout)
  config.log_level = :warn
  config.x.pieces = File.join(ENV.fetch('ETAT'), 'pieces')
  config.action_view.field_error_proc = ->(html, _instance) { html }
  config.action_mailer.smtp_settings = { address: '127.0.0.1', port: ENV.fetch('PORT_COURRIEL', '25').to_i, enable_starttls_auto: false }
  config.action_mailer.default_options = { from: 'Stationnement de Valombre <ne-pas-repondre@valombre.example>' }
end
