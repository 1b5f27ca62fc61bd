import { mountTinymce } from './tinymce-editor'

await mountTinymce(true)
