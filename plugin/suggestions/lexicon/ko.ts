import type { Lexicon } from './lexicon';

export const ko: Lexicon = {
  formats: {
    'how-to-article': {
      names: '방법 | 튜토리얼 | 가이드 | 하기 | 따라하기 | 안내 | 사용법',
      titles:
        '시작하기 | 설치 | 구성 | 설정 | 배포하기 | 만들기 | 생성 | 사용하기 | 실행 | 찾기 | 배포',
      headings:
        '전제 조건 | 사전 조건 | 시작하기 전에 | 목표 | 다음 내용 | 다음 단계 | 단계* | 예시 | 예제',
      phrases: `
        이 페이지는 | 이 페이지에서 | !이 튜토리얼 | 이 가이드 | 이 문서 | 다음 명령 | 클릭 | 확인한다 | 확인하세요 | 할 수 있다 | 할 수 있습니다 |
        해야 한다 | 해야 합니다 | 실행한다`,
    },
    podcast: {
      names: '팟캐스트',
      titles: '에피소드 | 인터뷰',
      headings: '녹취',
      phrases: '!팟캐스트 | 이번 에피소드 | 게스트',
    },
    'thought-leadership-article': {
      names: '의견 | 칼럼 | 사설',
      titles: '왜 | 미래 | 트렌드 | 새로운 | 발표 | 소개 | 이란',
      headings: '결론 | 마치며',
      phrases: '발표 | 기쁩니다 | 이 글 | 이번 글 | 올해 | 작년 | 최근 | 지난 | 생각합니다 | 저자',
    },
    faq: {
      names: '자주 묻는 질문 | faq | 질문과 답변',
      titles: '질문',
      headings: '일반적인 질문 | 기술 질문 | 무엇인가요*',
      phrases: '!자주 묻는 질문',
    },
    video: {
      names: '동영상 | 비디오 | 영상',
      titles: '발표 | 강연 | 세션',
      headings: '발표자',
      phrases:
        '이 영상 | !이 발표 | !발표에서는 | 발표 | !강연 | 슬라이드 | 세션 | 소개합니다 | !파이콘 | 발표자 | 공유하고자 | 이야기',
    },
    webinar: {
      names: '웨비나 | 온라인 세미나 | 라이브',
      titles: '세미나 | 워크숍 | 행사 | 이벤트 | 밋업',
      headings: '일정 | 프로그램 | 연사 | 등록',
      phrases: '등록하세요 | 신청 | 참가 | 참석자 | 행사 | 개최',
    },
    checklist: {
      names: '체크리스트 | 점검표 | 검토 목록',
      titles: '검토',
      phrases: '!체크리스트',
    },
    newsletter: {
      names: '뉴스레터 | 소식지',
      titles: '주간 | 월간 | 호',
      headings: '뉴스 | 소식',
      phrases: '이번 주 | 이번 달 | !뉴스레터 | 구독',
    },
    'case-study': {
      names: '사례 연구 | 고객 사례 | 성공 사례 | 도입 사례 | 케이스 스터디',
      titles: '사례 | 고객',
      headings: '과제 | 도전 | 해결 | 솔루션 | 결과 | 성과 | 영향',
      phrases: '과제 | 도전 | 솔루션 | 결과 | 회사 | 산업 | 고객 | 위치 | 기업',
    },
    demo: {
      names: '데모 | 시연',
      titles: '체험',
      phrases: '데모 | 시연',
    },
    'public-pricing': {
      names: '가격 | 요금 | 요금제 | 가격표',
      titles: '플랜',
      phrases: '월  | 사용자당 | 무료 체험',
    },
    'online-course': {
      names: '강좌 | 강의 | 코스 | 수업 | 레슨 | 교육 과정',
      titles: '모듈 | 단원 | 입문 | 연습',
      headings: '학습 목표 | 연습 | 과제 | 퀴즈',
      phrases: '이 강좌 | 이 강의 | 이 수업 | 이 모듈 | 학습 | 연습',
    },
    'membership-community': {
      names: '커뮤니티 | 행동 강령 | 포럼',
      titles: '회원 | 참여',
      headings: '행동 강령',
      phrases: '커뮤니티 | !행동 강령 | 회원',
    },
    whitepaper: {
      names: '백서 | 연례 보고서',
      titles: '보고서 | 조사 | 연구',
      headings: '요약 | 방법론',
      phrases: '이 보고서 | 조사',
    },
    template: {
      names: '템플릿 | 양식 | 서식',
      titles: '샘플',
      phrases: '이 템플릿 | 작성',
    },
    ebook: {
      names: '전자책',
      headings: '장 *',
      phrases: '이 책',
    },
    testimonial: {
      names: '고객 후기 | 추천사',
      phrases: '추천합니다',
    },
  },
  reader: '당신 | 여러분 | 하세요 | 하십시오 | 사용자는',
  author: '우리 | 저희 | 우리는 | 저는',
};
