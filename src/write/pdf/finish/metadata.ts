import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument } from 'pdf-lib';

/** Claims PDF/UA-1 and PDF/A-3a, and describes the first to readers of the second (ISO 19005-3 6.6.2.3.3). */
const claims = [
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part>',
  '<pdfaid:conformance>A</pdfaid:conformance></rdf:Description>',
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
].join('');

/** Puts the claims into the metadata, shows the title in the title bar and settles the language of the whole. */
export function finishMetadata(pdf: PDFDocument, language: string): void {
  const { catalog, context } = pdf;
  const ref = catalog.get(PDFName.of('Metadata'));
  const stream = catalog.lookup(PDFName.of('Metadata'));
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error('The document has no metadata.');
  const packet = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  const whole = new TextEncoder().encode(packet.replace('</rdf:RDF>', `${claims}</rdf:RDF>`));
  context.assign(ref, PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: whole.length }), whole));

  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'));
  if (preferences instanceof PDFDict) preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true));
  else catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const marks = catalog.lookup(PDFName.of('MarkInfo'));
  // Typst writes this beside Marked, in a form some readers cannot take; absent means the same (ISO 32000-1 table 321).
  if (marks instanceof PDFDict) marks.delete(PDFName.of('Suspects'));
  pdf.setLanguage(language);
}
