<#-- Written to THIRD-PARTY.md by `mvn license:aggregate-add-third-party`. -->
# Third-party software

What a distribution of Limen contains, from the real dependency tree. Test and build tools are not distributed and not listed.
Write this page anew after changing a dependency: `mvn license:aggregate-add-third-party`. Data sources are in [NOTICE](NOTICE).

| library | version | licence |
|---|---|---|
<#list dependencyMap as entry>
<#assign project = entry.getKey()>
| ${project.groupId}:${project.artifactId} | ${project.version} | <#list entry.getValue() as licence>${licence}<#sep>, </#list> |
</#list>
