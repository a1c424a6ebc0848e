package nl.schakel.gezinsplan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
class GezinsplanApplication {

    public static void main(String[] args) {
        SpringApplication.run(GezinsplanApplication.class, args);
    }
}
