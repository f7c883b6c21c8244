require_relative 'environment'
ActiveRecord::Schema.define do
  create_table :dossiers, force: true do |t|
    t.string :demarche, null: false
    t.string :jeton, null: false, index: { unique: true }
    t.text :reponses
    t.string :reference
    t.datetime :transmis_le
    t.timestamps
  end
end
