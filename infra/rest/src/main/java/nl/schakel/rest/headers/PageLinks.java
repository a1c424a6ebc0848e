package nl.schakel.rest.headers;

import java.util.ArrayList;
import java.util.List;
import nl.schakel.rest.Pagina;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Adds the {@code Link} header (RFC 8288) to a page. The links are relative, so they also hold behind the gateway. */
@RestControllerAdvice
class PageLinks implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        ResolvableType type = ResolvableType.forMethodParameter(returnType);
        return Pagina.class.isAssignableFrom(type.toClass())
                || Pagina.class.isAssignableFrom(type.getGeneric(0).toClass());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Pagina<?> pagina) {
            response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links(pagina, request)));
        }
        return body;
    }

    private static List<String> links(Pagina<?> pagina, ServerHttpRequest request) {
        List<String> links = new ArrayList<>();
        links.add(link(request, pagina, 1, "first"));
        if (pagina.page() > 1) {
            links.add(link(request, pagina, pagina.page() - 1L, "prev"));
        }
        if (pagina.page() < pagina.laatste()) {
            links.add(link(request, pagina, pagina.page() + 1L, "next"));
        }
        links.add(link(request, pagina, pagina.laatste(), "last"));
        return links;
    }

    private static String link(ServerHttpRequest request, Pagina<?> pagina, long page, String relation) {
        String target = UriComponentsBuilder.fromPath(request.getURI().getRawPath())
                .query(request.getURI().getRawQuery())
                .replaceQueryParam("page", page)
                .replaceQueryParam("pageSize", pagina.pageSize())
                .build(true)
                .toUriString();
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
