<#import "footer.ftl" as loginFooter>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}" dir="${(locale.rtl)?then('rtl','ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${msg("loginTitle",(realm.displayName!''))}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
  <#if scripts??>
    <#list scripts as script>
      <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
    <script type="module">
      <#outputformat "JavaScript">
      import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
      checkAuthSession(${authenticationSession.authSessionIdHash?c});
      </#outputformat>
    </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<a class="skip" href="#main">${msg("skipToContent")}</a>
<div class="sign">
  <div class="sign-f">
    <header>
      <#assign mark>
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path class="mark-b" d="M2 2h8v12H2zM2 17h8v5H2zM2 25h8v5H2zM13 2h17v5H13zM13 25h7v5h-7zM23 25h7v5h-7z"/><path class="mark-r" fill-rule="evenodd" d="M13 10h17v12H13zm4.5 4.5v3h8v-3z"/></svg><span>${realm.displayName!''}</span>
      </#assign>
      <#if client?? && client.baseUrl?has_content>
        <a class="brand" href="${client.baseUrl}">${mark}</a>
      <#else>
        <span class="brand">${mark}</span>
      </#if>
    </header>
    <main id="main" class="sign-in">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p id="kc-username"><b dir="auto">${auth.attemptedUsername}</b>
          <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <p class="alert alert-${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
      </#if>
      <#if displayRequiredFields>
        <p class="small">* ${msg("requiredFields")}</p>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button class="btn btn-2" id="try-another-way" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo>
        <div id="kc-info" class="small"><#nested "info"></div>
      </#if>
      <@loginFooter.content/>
    </main>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav class="languages" aria-label="${msg("languages")}">
        <ul>
          <#list {"ar":"العربية","en":"English","es":"Español","fr":"Français","ru":"Русский","zh-CN":"中文"} as tag, name>
            <#list locale.supported?filter(l -> l.languageTag == tag) as l>
              <li><a href="${l.url}" lang="${tag}" hreflang="${tag}"<#if tag == lang> aria-current="true"</#if>>${name}</a></li>
            </#list>
          </#list>
        </ul>
      </nav>
    </#if>
  </div>
  <div class="sign-a" aria-hidden="true"></div>
</div>
</body>
</html>
</#macro>
