import type { Lexicon } from './lexicon';

export const id: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'cara | panduan* | langkah demi langkah | tutorial* | bagaimana',
      titles: `
        tips | memulai | ^menginstal | ^instalasi | ^mengatur | ^membuat | ^menggunakan |
        ^mengakses | ^menjalankan | ^mengonfigurasi | ^konfigurasi | ^mencari | ^membangun |
        ^melakukan`,
      headings: `
        prasyarat | sebelum kamu memulai | sebelum anda memulai | sebelum memulai | tujuan |
        selanjutnya | langkah * | cara * | contoh*`,
      phrases: `
        !halaman ini menunjukkan | halaman ini | panduan ini | !tutorial ini |
        langkah demi langkah | perintah berikut | klik | pastikan | pelajari`,
    },
    podcast: {
      names: 'podcast* | siniar',
      titles: 'episode | wawancara',
      phrases: 'podcast* | episode ini',
    },
    'thought-leadership-article': {
      names: 'opini | editorial',
      titles: '^mengapa | masa depan | tren | baru | apa itu',
      headings: 'kesimpulan',
      phrases: `
        kami senang | mengumumkan | artikel ini | tahun ini | baru-baru ini | menurut | inovasi`,
    },
    faq: {
      names: 'faq | pertanyaan umum | pertanyaan yang sering diajukan | tanya jawab',
      titles: 'pertanyaan',
      headings: 'apa itu * | bagaimana * | mengapa *',
      phrases: 'pertanyaan yang sering',
    },
    video: {
      names: 'video*',
      titles: 'rekaman | presentasi',
      phrases: 'video ini | presentasi | tonton',
    },
    webinar: {
      names: 'webinar*',
      titles: 'lokakarya | acara | pertemuan | seminar',
      headings: 'agenda | pembicara | pendaftaran',
      phrases: 'daftar sekarang | bergabunglah | pendaftaran | acara ini | peserta',
    },
    checklist: {
      names: 'daftar periksa | daftar cek',
      phrases: 'daftar periksa',
    },
    newsletter: {
      names: 'buletin* | newsletter*',
      titles: 'mingguan | bulanan | berita',
      headings: 'berita',
      phrases: 'minggu ini | bulan ini | !buletin',
    },
    'case-study': {
      names: 'studi kasus | kisah sukses',
      titles: 'pelanggan',
      headings: 'tantangan | solusi | hasil',
      phrases: 'tantangan | solusi | hasil | perusahaan | pelanggan',
    },
    demo: {
      names: 'demo',
      phrases: 'demo',
    },
    'public-pricing': {
      names: 'harga | daftar harga',
      titles: 'biaya',
      phrases: 'per bulan | /bulan',
    },
    'online-course': {
      names: 'kursus | pelajaran | mata kuliah',
      titles: 'modul | pengantar | latihan',
      headings: 'latihan | tugas | tujuan pembelajaran',
      phrases: 'kursus ini | pelajaran ini | modul ini | latihan',
    },
    'membership-community': {
      names: 'komunitas | kode etik | pedoman perilaku',
      titles: 'anggota',
      phrases: 'komunitas kami | !kode etik',
    },
    template: {
      names: 'templat* | contoh formulir',
      phrases: 'templat ini',
    },
  },
  reader: 'anda | kamu | milik anda',
  author: 'kami | kita | saya',
};
