/**
 * Words of a short support reply that tell its language and are no English words, brand names or parts of names:
 * courtesies, pronouns and verbs, and what is written about most.
 */
const telling: Readonly<Record<string, string>> = {
  de: 'bitte danke vielen dank guten hallo gern gerne geschehen einen eine einem einer ich wir sie ihr ihre ihren ihrem ihrer ihnen uns unser unsere nicht kein keine ist sind wird werden wurde haben hatte kommt kümmere melden meldet schicken schicke senden gesendet verschickt erledigt alles klar morgen heute leider auch noch schon sehr tut mir leid das dass und oder aber mit für von zum zur bestellung bestellnummer nachricht rechnung paket lieferung erstattung rückerstattung konto unterwegs dienstag montag mittwoch donnerstag freitag augenblick grüße grüßen können könnten möchten müssen habe zurück prüfe überprüfe verfügbar geht jetzt gleich dauert tage entschuldigung entschuldigen wartezeit starten gerät wie kann helfen schönen schöne abend wochenende storniert bekommen geld fehler warum weil wenn dann diese dieser dieses wurden ihn rufe rufen gerade wieder ab weiter freundlichen stimme zu später erneut versuchen fahrer vertrag ihr',
  fr: 'bonjour bonsoir merci bonne journée soirée votre vos nous vous je suis sommes désolé désolée désolés avons avez est sont sera serez été pouvez voulez donner envoyer vérifie occupons occupe tout suite numéro commande colis arrive demain aujourd hui lundi mardi mercredi jeudi vendredi message retard remboursé remboursement facture compte réglé instant patience remercions remercie avec dans cette cet mais aussi très bien cordialement sur une des les que qui ce pas problème disponible dès livraison toutes excuses attente veuillez redémarrer appareil comment puis aider transmets collègue abonnement résilié annulé toujours encore nouveau nouvelle erreur pourquoi parce appelle souci aucun aucune essayez ce soir midi',
  es: 'hola gracias buenos buenas días tardes siento mucho lamento usted ustedes su sus nos escribirnos pedido paquete número llega llegará mañana hoy ayer lunes martes miércoles jueves viernes está están estamos estoy trabajando reviso revisamos enviar envío enviado enviamos puede podría dar ahora ya solucionado resuelto nada que tenga buen día momento por favor reembolso factura cuenta entrega retraso disculpe disculpas saludos hemos ha han tiene tenemos con para pero muy también cuando cómo qué ello problema disponible espera reinicie dispositivo ayudarle ayudar hemos cancelado suscripción llamo llamamos esta tarde le ahora mismo error porque nuevo nueva siempre todavía sin otra vez noche inténtelo pasa dirección adiós',
  nl: 'bedankt dank graag gedaan hallo beste het een uw jouw je jullie wij ik u ben bent zijn hebben heeft heb niet geen kunt kun kan sturen stuur gestuurd geven geven bestelling bestelnummer pakket bericht komt morgen vandaag maandag dinsdag woensdag donderdag vrijdag ogenblik geduld alstublieft alsjeblieft spijt kijk even na rekening betaling ontvangen terug bevestiging met voor van ook maar nog wordt worden vriendelijke groet groeten levering vertraging opgelost zo snel mogelijk excuses wachten waarmee helpen opgezegd abonnement bel bellen vanmiddag fijne dag nog prettige weekend apparaat opnieuw starten fout waarom omdat nieuwe altijd dit deze die geen probleem rond uur adres aangepast probeer vanavond',
  pt: 'olá obrigado obrigada bom boa tarde noite desculpe desculpa peço pela pelo sua seu suas seus você vocês não nós está estão estamos foi já pode poderia enviar enviado encomenda pedido pacote número chega amanhã hoje ontem segunda terça quarta quinta sexta feira resolvido processado reembolso fatura conta entrega atraso momento por favor temos tem esse essa este com para mas também muito cumprimentos verificar vou problema produto disponível demora como posso ajudar cancelámos cancelamos assinatura ligo reinicie aparelho erro porque novo nova sempre ainda fico sem outra vez noite tente morada passa meio dia',
  it: 'ciao grazie buongiorno buonasera buona giornata serata mi dispiace spiacenti scusi ritardo suo sua vostro vostra ci averci scritto può potrebbe inviarmi inviare numero ordine pacco arriva domani oggi ieri lunedì martedì mercoledì giovedì venerdì attimo controllo subito rimborso fattura conto consegna abbiamo siamo sono è il gli della del che non con per anche molto cordiali saluti risolto già prodotto disponibile momento favore problema attesa come posso aiutarla aiutare annullato abbonamento richiamo chiamo pomeriggio oggi riavvii dispositivo errore perché nuovo nuova sempre ancora questo questa nessun nessuna stasera indirizzo corretto verso passa',
  pl: 'dzień dobry dziękuję dziękujemy przepraszam przepraszamy proszę pan pani pana panu może czy podać numer zamówienia zamówienie paczka dotrze jutro dziś dzisiaj wczoraj chwileczkę już sprawdzam sprawdzę miłego dnia za wiadomość opóźnienie nie ma problemu wysyłam wysłaliśmy jest są się że dla jak ale oraz zwrot konto faktura dostawa pozdrawiam pozdrawiamy poniedziałek wtorek środę czwartek piątek mogę pomóc pomoc anulowaliśmy subskrypcję subskrypcja oddzwonię południu zrestartować urządzenie przykro mi nasz błąd dlaczego ponieważ nowy nowa zawsze jeszcze to żaden adres poprawiłem poprawiliśmy około wieczorem będzie',
}

/** Articles and particles: many stand in names ("de la Cruz"), so they only go along. */
const particles =
  'la le les el los las lo il i gli de del della di da do dos das der die den des den van von zu zum y e et o a à un une uno una en em in na nel no se si ne na z w do po me te'

/** English words of a short reply, beside the small ones; also those that other languages share. */
const english =
  'the a an and or but if so to of in on at for from with by as is are was were be been am it its this that these those there here you your yours i we our us my me he she they them him her will would can could should may might must do does did done not no yes have has had get got go going sent send done fixed refunded sorted ok okay sure sorry thanks thank hi hello hey dear please order orders parcel refund account email mail link below above attached back stock out again now today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday morning week day days new try see check call open closed sold moved unlocked restart app ticket user menu class noted resolve works paid aid gift sauce come again user seats renewed latte poster box missing replacing reset change hold left mistake full note way means text says right banner item floor second first one two sec arrives arrived part done'

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

const tellingSets = Object.values(telling).map(setOf)
const particleSet = setOf(particles)
const englishSet = setOf(english)

/** Endings and pairs of letters that English words hardly have: "Bestellung", "aiutarla", "wysyłam", "cancelamos". */
const foreignShape =
  /(?:ung|keit|lich|ieren|igen|schen?|cht|lijk|heid|tje|ij\w*|[czs]z\w*|prz\w*|ção|ções|amos|emos|imos|iamo|iendo|ando|arla|arle|arlo|irla|erlo|zione|zioni|ción|eux|eaux|ez|oir|aient|eur|euse|issons|wać|iśmy|ałem)$/u
/** English words ending in a vowel as Romance words do, or shaped like those above. */
const lookAlikes = setOf(
  'photo video info data extra logo menu promo demo pizza visa via auto kilo audio radio studio piano camera area idea agenda quota schema media beta alpha delta zero hello also into onto taxi wifi emoji guru combo memo ditto demos promos taxi cargo banana sofa soda panda opera drama era formula intro macro micro retro turbo ego echo hero halo solo euro potato tomato tattoo bamboo zoo too who two shoe lieu menu emu haiku tofu reservoir memoir choir jazz quiz buzz fuzz fizz blitz waltz hertz amateur entrepreneur chauffeur connoisseur repertoire liqueur size commando yacht which rich sandwich enrich ostrich young lung hung rung sung swung clung stung flung strung dung',
)
/** "l'attente", "dell'ordine", "j'ai": words run together as English never does in small letters. */
const elision =
  /(?<!\p{L})(?:[ldjcnmst]|qu|dell|all|nell|sull|un)['’](?=\p{Ll}{2,}|h?[aeiouàâéè])(?!mon\b|you\b|ya\b|was\b|is\b|em\b|cause\b|s\b|t\b|re\b|ll\b|ve\b|d\b|m\b)/gu
/** Lent to English with their accents. */
const lent = setOf(
  'café cafés cliché fiancé fiancée naïve résumé résumés déjà vu à jalapeño piñata façade touché crème brûlée entrée soufflé',
)

/** How many words of a short text speak for one other language, for English, and for neither. */
export function tellingCounts(text: string): {
  readonly other: number
  readonly english: number
  readonly words: number
} {
  const matches = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)]
  let words = 0
  let english = 0
  const strong = tellingSets.map(() => 0)
  let going = 0
  let accented = (text.match(elision)?.length ?? 0) + (text.match(/[¿¡]/g)?.length ?? 0)
  let vowelEnding = 0
  for (const [index, { 0: shown }] of matches.entries()) {
    const word = shown.toLowerCase()
    const speaksFor = tellingSets.map(set => set.has(word))
    const isTelling = speaksFor.some(Boolean)
    // A capital within a sentence is a name, unless the word is known.
    if (!isTelling && index > 0 && /^\p{Lu}/u.test(shown) && !englishSet.has(word)) continue
    words++
    if (isTelling && !englishSet.has(word)) {
      for (const [at, speaks] of speaksFor.entries()) strong[at] = (strong[at] ?? 0) + (speaks ? 1 : 0)
    } else if (englishSet.has(word)) english++
    else if (particleSet.has(word)) going++
    else if (word.length >= 4 && !lookAlikes.has(word) && foreignShape.test(word)) accented++
    else if (word.length >= 4 && !lookAlikes.has(word) && /[aoiu]$/.test(word)) vowelEnding++
    else if (/[^\p{ASCII}]/u.test(word) && !lent.has(word) && index > 0) accented++
  }
  const most = Math.max(...strong)
  const certain = most + accented
  return { other: certain + (certain > 0 ? going / 2 + vowelEnding * 0.75 : 0), english, words }
}
