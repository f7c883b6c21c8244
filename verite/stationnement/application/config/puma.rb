threads 2, 4
environment 'production'
bind "tcp://127.0.0.1:#{ENV.fetch('PORT', '3000')}"
