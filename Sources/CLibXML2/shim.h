#pragma once
// What Swift reads of libxml2: its HTML parser, which reports what it finds as it goes.
// Debian builds libxml2 with ICU, whose headers clash with those of Foundation: left out here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>

// A parser of a page in memory that reports to `handler`, which finds `reader` in `_private`.
// The bytes are taken for UTF-8, whatever the page declares: they were decoded before.
static inline htmlParserCtxtPtr cxml_parser(const char *bytes, int count,
                                            const xmlSAXHandler *handler, void *reader) {
  htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(bytes, count);
  if (parser == NULL) return NULL;
  memcpy(parser->sax, handler, sizeof(xmlSAXHandler));
  parser->userData = parser;
  parser->_private = reader;
  parser->charset = XML_CHAR_ENCODING_UTF8;
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                 HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  return parser;
}

// How many bytes of the page have been read.
static inline long cxml_offset(htmlParserCtxtPtr parser) {
  xmlParserInputPtr input = parser->input;
  return input == NULL ? 0 : (long)input->consumed + (long)(input->cur - input->base);
}
