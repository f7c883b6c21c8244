# The desk of the bench, as its own server would serve it.
use strict;
use warnings;
use RT;
RT::LoadConfig();
RT::Init();
require RT::Interface::Web::Handler;
RT::Interface::Web::Handler->PSGIApp;
