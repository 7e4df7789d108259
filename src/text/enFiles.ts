/** Words of files, where they differ from those on the screen. */
export const filesText = {
  /** Name of the text beside a briefing's pictures. */
  sources: "Sources.txt",
  events: {
    id: "Id",
    first: "First day",
    last: "Last day",
    edtf: "Date (EDTF)",
    title: "Title",
    dimension: "Dimension",
    area: "Priority area",
    kind: "Kind",
    bodies: "Meeting of",
    format: "Format",
    city: "City",
    country: "Country",
    organisers: "Organisers",
    stated: "Attendance as stated",
    states: "Member States named",
    codes: "Codes of Member States named",
    sources: "Sources",
    sourceIds: "Ids of sources",
    opens: "Address of the evidence",
  },
} as const;
