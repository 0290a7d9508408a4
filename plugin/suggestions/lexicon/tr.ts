import type { Lexicon } from './lexicon';

export const tr: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'nasıl | kılavuz* | adım adım | rehber* | eğitim içeriği | öğretici',
      titles: `
        ipuçları | başlarken | ilk adımlar | kurulum | yapılandırma | oluşturma | kullanma |
        kullanımı | başlamak`,
      headings: `
        ön koşullar | gereksinimler | başlamadan önce | hedefler | sonraki adımlar | adım * |
        nasıl * | örnek*`,
      phrases: `
        bu sayfa | bu kılavuz | bu rehber | adım adım | aşağıdaki komut | tıklayın | emin olun |
        öğrenin`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'bölüm | röportaj',
      phrases: 'podcast* | bu bölümde | dinleyin',
    },
    'thought-leadership-article': {
      names: 'görüş | köşe yazısı',
      titles: '^neden | geleceği | trendler | yeni | nedir',
      headings: 'sonuç',
      phrases: `
        mutluluk duyuyoruz | duyur* | bu makale | bu yazı | bu yıl | geçen yıl | yakın zamanda |
        bence | inovasyon`,
    },
    faq: {
      names: 'sss | sıkça sorulan sorular | sık sorulan sorular | soru-cevap',
      titles: 'sorular',
      headings: 'nedir * | nasıl *',
      phrases: 'sıkça sorulan | sık sorulan',
    },
    video: {
      names: 'video*',
      titles: 'konuşma | sunum | kayıt',
      phrases: 'bu video | bu konuşma | sunum | izleyin | konuşmacı',
    },
    webinar: {
      names: 'webinar* | web semineri | canlı yayın',
      titles: 'atölye | etkinlik | buluşma | seminer',
      headings: 'program | konuşmacılar | kayıt',
      phrases: 'katılın | kayıt olun | etkinlik | katılımcılar',
    },
    checklist: {
      names: 'kontrol listesi',
      phrases: 'kontrol listesi',
    },
    newsletter: {
      names: 'bülten*',
      titles: 'haftalık | aylık | haberler',
      headings: 'haberler',
      phrases: 'bu hafta | bu ay | bülten',
    },
    'case-study': {
      names: 'vaka çalışması | örnek olay | başarı hikayesi | müşteri hikayesi',
      titles: 'müşteri',
      headings: 'zorluk* | çözüm* | sonuç*',
      phrases: 'zorluk | çözüm | sonuçlar | şirket | müşteri',
    },
    demo: {
      names: 'demo | tanıtım',
      phrases: 'demo',
    },
    'public-pricing': {
      names: 'fiyatlar | fiyatlandırma | fiyat listesi',
      phrases: 'aylık | /ay | kullanıcı başına',
    },
    'online-course': {
      names: 'kurs | kurslar | ders | dersler',
      titles: 'modül | giriş | alıştırma*',
      headings: 'alıştırma* | ödev | öğrenme hedefleri',
      phrases: 'bu kurs | bu ders | bu derste | öğreneceksiniz | alıştırma',
    },
    'membership-community': {
      names: 'topluluk | davranış kuralları | forum',
      titles: 'üyeler',
      phrases: 'topluluğumuz | davranış kuralları',
    },
    template: {
      names: 'şablon*',
      phrases: 'bu şablon',
    },
  },
  reader: 'siz | sizin | sen | senin | size',
  author: 'biz | bizim | ben | benim | bize',
};
