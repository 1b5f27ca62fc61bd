import { describe, expect, it } from 'vitest'
import { guessLanguage } from '@/lib/text/language-guess'

describe('the language of a draft', () => {
  it.each([
    '',
    'ok',
    'Danke!',
    'Hi Søren, your order is on its way.',
    'Merci for writing! We will refund you today.',
    '👍👍👍',
    'Order 4471 / SKU 88-2 / Zürich',
    'de la Cruz, Juan: refunded',
    'Please see https://example.com',
    'Hola Pilar, your order is on its way.',
    'Danke! I have sent it.',
    'As per Maria da Silva e Sousa: yes',
    'Call Van der Berg en Zonen',
    'The "Guten Tag" banner is fixed.',
    'Lo siento! That was our mistake and you have been refunded in full today.',
    'El Camino is closed on Mondays',
    'Rioja 2019: two bottles left',
    "C'mon, try again",
    'Villa Sole, room 4, is free',
    'Bien sûr, I can change that for you',
    'Ciao Luca, sorry about the delay, a new label is attached.',
    'Fixed.',
  ])('English, or too little to tell: %s', text => {
    expect(guessLanguage(text)).toBe('en')
  })

  it.each([
    // A few words.
    'Gern geschehen!',
    'Wir melden uns morgen.',
    'Das Paket kommt am Dienstag.',
    'Merci pour votre message.',
    "Je transmets à l'équipe.",
    'Un momento, por favor.',
    'Su pedido llega mañana.',
    'Graag gedaan!',
    'Waarmee kan ik u helpen?',
    'Peço desculpa pelo atraso.',
    'Já está resolvido, obrigado!',
    'Mi dispiace per il ritardo.',
    "Abbiamo annullato l'abbonamento.",
    'Dzień dobry, dziękujemy za wiadomość.',
    'Paczka dotrze jutro.',
    'Hola, gracias por escribirnos. Su pedido está en camino y llegará mañana.',
    'Bonjour, merci pour votre message. Nous allons vous rembourser dans les trois jours.',
    'Guten Tag, vielen Dank für Ihre Nachricht. Wir haben die Zahlung erstattet.',
    'Olá, obrigado por entrar em contato. O seu pedido foi enviado.',
    'Здравствуйте, ваш заказ уже отправлен.',
    'ご連絡ありがとうございます。返金しました。',
    'Hallo, bedankt voor uw bericht. Wij hebben het bedrag op uw rekening gestort.',
  ])('another: %s', text => {
    expect(guessLanguage(text)).toBe('other')
  })
})
