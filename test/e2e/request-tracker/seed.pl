# Fills a copy of Request Tracker's database through Request Tracker's own means: agents as privileged users, and each
# customer's message by the mail gateway, as if it had come by mail.
# Standard input: {"agents": [{"name", "password", "realName"}], "mails": [{"raw"}]}; output: [ticket ids].
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use RT;
RT->LoadConfig;
RT->Init;
require RT::Interface::Email;

my $wanted = JSON::decode_json(join '', <STDIN>);

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');

sub allow {
    my ($group, @rights) = @_;
    for my $right (@rights) {
        next if $group->PrincipalObj->HasRight(Object => $queue, Right => $right);
        my ($ok, $said) = $group->PrincipalObj->GrantRight(Object => $queue, Right => $right);
        die "right $right: $said\n" unless $ok;
    }
}

my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
allow($everyone, qw(CreateTicket ReplyToTicket));

my $privileged = RT::Group->new(RT->SystemUser);
$privileged->LoadSystemInternalGroup('Privileged');
allow($privileged, qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail ReplyToTicket CommentOnTicket ModifyTicket OwnTicket TakeTicket));

for my $agent (@{ $wanted->{agents} }) {
    my $user = RT::User->new(RT->SystemUser);
    my ($id, $said) = $user->Create(
        Name => $agent->{name}, Password => $agent->{password}, RealName => $agent->{realName},
        EmailAddress => "$agent->{name}\@desk.example", Privileged => 1,
        Signature => "$agent->{realName}\nCustomer support",
    );
    die "agent: $said\n" unless $id;
}

my @tickets;
for my $mail (@{ $wanted->{mails} }) {
    my $raw = Encode::encode('UTF-8', $mail->{raw});
    my ($status, $error, $ticket) =
        RT::Interface::Email::Gateway({ message => $raw, queue => 'General', action => 'correspond' });
    die "mail: $error\n" unless $status == 1 && $ticket && $ticket->id;
    push @tickets, $ticket->id + 0;
}
print JSON::encode_json(\@tickets);
