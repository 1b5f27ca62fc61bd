# What Request Tracker stored of one ticket. Argument: its number. Output: [{"type", "contentType", "base64"}], a line
# a text, oldest first, byte for byte.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use MIME::Base64;
use RT;
RT->LoadConfig;
RT->Init;

my $ticket = RT::Ticket->new(RT->SystemUser);
$ticket->Load($ARGV[0]);
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
print JSON::encode_json(\@stored);
