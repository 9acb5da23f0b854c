import type { RequestSample } from '@poolhouse/codegen'
import { isSigned, jsonOf } from './request.ts'

/** A raw string, or an interpreted one for text with a backquote. */
const goString = (text: string): string => (text.includes('`') ? JSON.stringify(text) : `\`${text}\``)

/**
 * The HTTP client of Go. It does not sign requests, so there are samples only for operations without AWS credentials.
 */
export const goHttp: RequestSample = {
  language: 'Go',
  client: 'net/http',
  syntax: 'go',
  code: (request) =>
    isSigned(request.endpoint)
      ? undefined
      : `package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	body := strings.NewReader(${goString(jsonOf(request))})
	response, err := http.Post("${request.url}", "application/json", body)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	io.Copy(os.Stdout, response.Body)
}`,
}
