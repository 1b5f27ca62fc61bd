# Fills and reads a copy of Request Tracker's database through Request Tracker's own means. One JSON request a line, one
# JSON answer a line, until standard input ends: loading Request Tracker costs seconds, and is done once.
#   {"do": "agent", "name", "password", "realName"}   a privileged user                                    → true
#   {"do": "mail", "raw"}    a customer's message by the mail gateway, as if it had come by mail           → ticket id
#   {"do": "stored", "ticket"}    what is stored of a ticket, oldest first, byte for byte
#                                                             → [{"type", "contentType", "base64"}], one for each text
# What went wrong: {"error"}.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use MIME::Base64;
use RT;
RT->LoadConfig;
RT->Init;
require RT::Interface::Email;

my $answers = \*STDOUT;
$answers->autoflush(1);

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');

sub allow {
    my ($name, @rights) = @_;
    my $group = RT::Group->new(RT->SystemUser);
    $group->LoadSystemInternalGroup($name);
    for my $right (@rights) {
        next if $group->PrincipalObj->HasRight(Object => $queue, Right => $right);
        my ($ok, $said) = $group->PrincipalObj->GrantRight(Object => $queue, Right => $right);
        die "right $right: $said\n" unless $ok;
    }
}

my %do = (
    agent => sub {
        my ($agent) = @_;
        allow('Everyone', qw(CreateTicket ReplyToTicket));
        allow('Privileged', qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail ReplyToTicket CommentOnTicket ModifyTicket OwnTicket TakeTicket));
        my $user = RT::User->new(RT->SystemUser);
        my ($id, $said) = $user->Create(
            Name => $agent->{name}, Password => $agent->{password}, RealName => $agent->{realName},
            EmailAddress => "$agent->{name}\@desk.example", Privileged => 1,
            Signature => "$agent->{realName}\nCustomer support",
        );
        die "agent: $said\n" unless $id;
        return JSON::true;
    },
    mail => sub {
        my ($mail) = @_;
        my $raw = Encode::encode('UTF-8', $mail->{raw});
        my ($status, $error, $ticket) =
            RT::Interface::Email::Gateway({ message => $raw, queue => 'General', action => 'correspond' });
        die "mail: $error\n" unless $status == 1 && $ticket && $ticket->id;
        return $ticket->id + 0;
    },
    stored => sub {
        my ($wanted) = @_;
        my $ticket = RT::Ticket->new(RT->SystemUser);
        $ticket->Load($wanted->{ticket});
        my @stored;
        my $transactions = $ticket->Transactions;
        while (my $transaction = $transactions->Next) {
            my $attachments = $transaction->Attachments;
            while (my $attachment = $attachments->Next) {
                next unless $attachment->ContentType =~ m{^text/};
                push @stored, {
                    type        => $transaction->Type,
                    contentType => $attachment->ContentType,
                    base64      => MIME::Base64::encode_base64($attachment->OriginalContent, ''),
                };
            }
        }
        return \@stored;
    },
);

while (my $line = <STDIN>) {
    my $wanted = JSON::decode_json($line);
    # The desk itself writes to the same database: nothing remembered may stand in for what is stored.
    DBIx::SearchBuilder::Record::Cachable->FlushCache;
    my $answer = eval { { answer => $do{ $wanted->{do} }->($wanted) } } || { error => "$@" };
    print {$answers} JSON::encode_json($answer), "\n";
}
