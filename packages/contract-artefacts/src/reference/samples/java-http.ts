import type { RequestSample } from '@poolhouse/codegen'
import { indented, isSigned, jsonOf } from './request.ts'

/**
 * The HTTP client of Java. It does not sign requests, so there are samples only for operations without AWS credentials.
 */
export const javaHttp: RequestSample = {
  language: 'Java',
  client: 'java.net.http',
  syntax: 'java',
  code: (request) => {
    if (isSigned(request.endpoint)) return undefined
    const body = indented(
      jsonOf(request)
        .replaceAll('\\', '\\\\')
        .replaceAll('"""', String.raw`\"""`),
      '            ',
    )
    return `import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

public class Sample {
    public static void main(String[] args) throws Exception {
        var body = """
            ${body}""";
        var request = HttpRequest.newBuilder(URI.create("${request.url}"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        System.out.println(response.body());
    }
}`
  },
}
