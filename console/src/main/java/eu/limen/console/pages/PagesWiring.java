package eu.limen.console.pages;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers every address of a page with the shell, and the parts of the shell for ever. */
@Configuration(proxyBeanMethods = false)
public class PagesWiring implements WebMvcConfigurer {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler(PageRoutes.PARTS)
                .addResourceLocations("classpath:/pages/assets/")
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
        resources
                .addResourceHandler(PageRoutes.patterns())
                .addResourceLocations("classpath:/pages/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new AlwaysTheShell());
    }

    /** Which page it is, the shell finds out. */
    private static final class AlwaysTheShell extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource pages) throws IOException {
            return super.getResource("index.html", pages);
        }
    }
}
