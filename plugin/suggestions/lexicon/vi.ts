import type { Lexicon } from './lexicon';

export const vi: Lexicon = {
  formats: {
    'how-to-article': {
      names: 'cách | hướng dẫn* | từng bước',
      titles: `
        mẹo | bắt đầu | ^cài đặt | ^cấu hình | ^tạo | ^sử dụng | ^chạy | ^triển khai | ^quản lý |
        ^tìm`,
      headings: `
        yêu cầu | trước khi bắt đầu | trước khi bạn bắt đầu | mục tiêu | tiếp theo | bước * |
        cách * | ví dụ*`,
      phrases: `
        trang này | hướng dẫn này | bài hướng dẫn | từng bước | lệnh sau | nhấp vào | đảm bảo |
        tìm hiểu`,
    },
    podcast: {
      names: 'podcast*',
      titles: 'tập | phỏng vấn',
      phrases: 'podcast* | tập này',
    },
    'thought-leadership-article': {
      names: 'ý kiến | quan điểm',
      titles: '^tại sao | tương lai | xu hướng | mới | là gì',
      headings: 'kết luận',
      phrases: 'chúng tôi vui mừng | công bố | bài viết này | năm nay | gần đây | theo',
    },
    faq: {
      names: 'faq | câu hỏi thường gặp | hỏi đáp',
      titles: 'câu hỏi',
      headings: 'là gì * | làm thế nào *',
      phrases: 'câu hỏi thường gặp',
    },
    video: {
      names: 'video*',
      titles: 'bài nói | bản ghi',
      phrases: 'video này | xem',
    },
    webinar: {
      names: 'webinar* | hội thảo trực tuyến | trực tiếp',
      titles: 'sự kiện | hội thảo | buổi',
      headings: 'chương trình | diễn giả | đăng ký',
      phrases: 'đăng ký | tham gia | sự kiện | người tham dự',
    },
    checklist: {
      names: 'danh sách kiểm tra',
      phrases: 'danh sách kiểm tra',
    },
    newsletter: {
      names: 'bản tin*',
      titles: 'hàng tuần | tin tức',
      headings: 'tin tức',
      phrases: 'tuần này | tháng này | bản tin',
    },
    'case-study': {
      names: 'nghiên cứu điển hình | câu chuyện thành công | câu chuyện khách hàng',
      titles: 'khách hàng',
      headings: 'thách thức | giải pháp | kết quả',
      phrases: 'thách thức | giải pháp | kết quả | công ty | khách hàng',
    },
    'public-pricing': {
      names: 'bảng giá | giá cả',
      phrases: 'mỗi tháng | /tháng',
    },
    'online-course': {
      names: 'khóa học | bài học',
      titles: 'mô-đun | giới thiệu về | bài tập',
      headings: 'bài tập | mục tiêu học tập',
      phrases: 'khóa học này | bài học này | bài tập',
    },
    'membership-community': {
      names: 'cộng đồng | quy tắc ứng xử',
      titles: 'thành viên',
      phrases: 'cộng đồng của',
    },
    template: {
      names: 'mẫu | biểu mẫu',
      phrases: 'mẫu này',
    },
  },
  reader: 'bạn | của bạn',
  author: 'chúng tôi | chúng ta | tôi | của chúng tôi',
};
