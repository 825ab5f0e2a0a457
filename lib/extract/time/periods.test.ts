import { describe, expect, it } from 'vitest';
import { covered } from '@/lib/extract/told.fixture';

describe('the period of a quantity', () => {
  it.each([
    ['Over two years they took 50 MWh.', 'P2Y two years'],
    ['They took 50 MWh over the course of two years.', 'P2Y two years'],
    ['50 MWh in the past 24 months', 'P24M 24 months'],
    ['over a two-year period 50 MWh went', 'P2Y two-year period'],
    ['50 MWh in half a year', 'P6M in half a year'],
    ['In the first half of 2025 losses were $3 million.', '2025-01/2025-06 first half of 2025'],
    ['in the first six months of 2025, $3 million', '2025-01/2025-06 first six months of 2025'],
    ['in the first quarter of 2024, $3 million', '2024-01/2024-03 first quarter of 2024'],
    ['From January to June 2025 it used 5 MWh.', '2025-01/2025-06 From January to June 2025'],
    ['from 2018 to 2023 it used 5 MWh', '2018/2023 from 2018 to 2023'],
    ['since 2018 it used 5 MWh', '2018/ since 2018'],
    ['5 MWh during 2024', '2024/2024 2024'],
    ['за два года похищено 50 МВт·ч', 'P2Y за два года'],
    ['за последние шесть месяцев — 50 МВт·ч', 'P6M за последние шесть месяцев'],
    ['в первом полугодии 2025 года ущерб 3 млн тенге', '2025-01/2025-06 в первом полугодии 2025 года'],
    ['за шесть месяцев 2025 года ущерб 3 млн тенге', '2025-01/2025-06 за шесть месяцев 2025 года'],
    ['с января по июнь 2025 года ущерб 3 млн тенге', '2025-01/2025-06 с января по июнь 2025 года'],
    ['в 2023–2025 годах ущерб 3 млн тенге', '2023/2025 в 2023–2025 годах'],
    ['с начала 2024 года ущерб 3 млн тенге', '2024/ с начала 2024 года'],
    ['екі жыл ішінде 50 МВт·сағ', 'P2Y екі жыл ішінде'],
    ['2025 жылдың бірінші жартыжылдығында 50 МВт·сағ', '2025-01/2025-06 2025 жылдың бірінші жартыжылдығында'],
    ['эки жыл ичинде 50 МВт·саат', 'P2Y эки жыл ичинде'],
    ['ikki yil davomida 50 MVt·soat', 'P2Y ikki yil davomida'],
    ['2025-yilning birinchi yarmida 50 MVt·soat', '2025-01/2025-06 2025-yilning birinchi yarmida'],
    ['дар давоми ду сол 50 МВт·соат', 'P2Y дар давоми ду сол'],
    ['дар нимсолаи аввали соли 2025 50 МВт·соат', '2025-01/2025-06 дар нимсолаи аввали соли 2025'],
  ])('is told in its sentence: %s', (text, expected) => expect(covered(text)).toEqual([expected]));

  it('is taken over where the next sentence goes on with it', () => {
    const text = 'They sold power over the past two years. It was meant for homes. They used 50 MWh during the period.';
    expect(covered(text)).toEqual(['P2Y two years']);
    expect(covered('За два года продано 5 МВт·ч. За это время ущерб составил 3 млн тенге.')).toEqual([
      'P2Y За два года',
      'P2Y За два года',
    ]);
  });

  it('is not that of another sentence, nor a term of prison, nor the day of the raid', () => {
    expect(covered('It ran for two years. They found 50 machines.')).toEqual(['none']);
    expect(covered('He got five years in prison.')).toEqual(['none']);
    expect(covered('In 2022 police found 45 farms.')).toEqual(['none']);
  });

  it('is the nearest one where a sentence tells two', () => {
    expect(covered('They took 5 MWh in two years and 7 MWh in six months.')).toEqual([
      'P2Y two years',
      'P6M six months',
    ]);
  });
});
