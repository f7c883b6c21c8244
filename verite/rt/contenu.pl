# The desk of the bench: a town's library, its queue, two of its readers.
use strict;
use warnings;
use utf8;
use RT -init;
use RT::Queue;
use RT::User;
use RT::Group;
use RT::Ticket;

my $system = RT->SystemUser;
my $queue = RT::Queue->new($system);
$queue->Load('General');
$queue->SetName('Guichet');
$queue->SetDescription('Guichet de la médiathèque de Valmont');
$queue->SetCorrespondAddress('guichet@valmont.example');

my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Unprivileged');
for my $right (qw(CreateTicket SeeQueue)) {
    $everyone->PrincipalObj->GrantRight( Right => $right, Object => $queue );
}
$everyone->PrincipalObj->GrantRight( Right => 'ModifySelf', Object => RT->System );
my $requestor = RT::Group->new($system);
$requestor->LoadRoleGroup( Object => RT->System, Name => 'Requestor' );
for my $right (qw(ShowTicket ReplyToTicket)) {
    $requestor->PrincipalObj->GrantRight( Right => $right, Object => $queue );
}

my $odile = RT::User->new($system);
my ( $ok, $said ) = $odile->Create(
    Name         => 'odile',
    RealName     => 'Odile Martin',
    EmailAddress => 'odile.martin@example.org',
    Password     => 'Un-mot-de-passe-2026',
    Lang         => 'fr',
    Privileged   => 0,
);
die $said unless $ok;
my $ticket = RT::Ticket->new($system);
( $ok, undef, $said ) = $ticket->Create(
    Queue     => $queue->Id,
    Requestor => [ $odile->Id ],
    Subject   => 'Prolonger le prêt de deux livres',
    MIMEObj   => MIME::Entity->build(
        From => 'odile.martin@example.org',
        Type => 'text/plain; charset=utf-8',
        Data => [ Encode::encode( 'UTF-8', "Puis-je garder deux semaines de plus les romans que j’ai empruntés ?\n" ) ],
    ),
);
die $said unless $ok;
