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
  ])('English, or too little to tell: %s', text => {
    expect(guessLanguage(text)).toBe('en')
  })

  it.each([
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
