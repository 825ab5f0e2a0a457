import writeExcelFile from 'write-excel-file/universal';
import { sheetOf } from '@/lib/convert/sheet';

/** The sums as a file of a spreadsheet. */
export function downloadSheet(...what: Parameters<typeof sheetOf>): Promise<Blob> {
  const columns = [
    { width: 44 },
    { width: 9 },
    { width: 18 },
    { width: 18 },
    { width: 18 },
    { width: 24 },
    { width: 60 },
  ];
  return writeExcelFile(sheetOf(...what), { columns }).toBlob();
}
